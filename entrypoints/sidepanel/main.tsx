import { render } from 'preact'
import { Panel } from '../../components/panel/Panel'
import { followTabs } from '../../components/panel/tab'
import '../../components/theme.css'
import '../../components/figure.css'
import '../../components/panel/panel.css'

const app = document.getElementById('app')
if (app) render(<Panel />, app)
followTabs(location.href).catch((error: unknown) => console.error(error))
