import { render } from 'preact'
import { Library } from '../../components/library/Library'
import '../../components/theme.css'
import '../../components/library/library.css'

const app = document.getElementById('app')
if (app) render(<Library />, app)
