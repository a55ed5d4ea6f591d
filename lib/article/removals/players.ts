import type { Removal } from './removal'

export const players: Removal = {
  name: 'player',
  why: 'titles and notes of players belong to other pieces',
  words: `
    video-player videoplayer video-container video-wrapper video-caption video-title video-embed video-playlist
    audio-player podcast podcast-player podcasts jwplayer jw-player brightcove vjs video-js playlist live-stream
    live-player listen-to-article text-to-speech tts read-aloud speechify trinity-player trinityaudio
    beyondwords media-player media-video`,
  names: `video videos audio player players listen`,
  maxCharacters: 4000,
}
