import type { Removal } from './removal'

export const navigation: Removal = {
  name: 'navigation',
  why: 'menus, tags and page furniture lead to other pages',
  elements: 'nav footer menu',
  roles: 'navigation banner contentinfo search menu menubar toolbar complementary tablist',
  words: `
    navbar navigation menu menus mega-menu megamenu breadcrumb breadcrumbs tags tag-list taglist article-tags
    post-tags entry-tags tag-cloud topic-list topic-tags pagination pager sitemap site-footer site-header
    masthead page-footer sidebar side-bar right-rail rightrail left-rail widget-area search-form dropdown
    back-to-top table-of-contents toc jump-links anchor-links`,
  names: `widget widgets rail search nav topics keywords footer paging`,
}
