import type { Removal } from './removal'

export const captions: Removal = {
  name: 'caption',
  why: 'captions and picture credits describe pictures, often of another day',
  elements: 'figure figcaption',
  words: `
    caption captions figcaption figcap wp-caption image-caption photo-credit image-credit picture-credit
    media-caption photo-caption imgbox imgboxa image-box gallery slideshow lightbox photo-block image-block
    photobox gallery-caption image-source image-gallery photo-gallery photogallery media-gallery picture-gallery
    swiper slick-slide figure-content article-image main-image lead-image hero-image featured-image inline-image
    image-container`,
  pieces: `caption cutline photocredit imagecredit`,
  names: `credits conveyor carousel`,
  maxCharacters: 6000,
}
