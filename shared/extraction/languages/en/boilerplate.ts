/** What is no part of an English article: links to other articles, captions, bylines, furniture of the page. */
import type { BoilerplateWords } from '../../article/boilerplate-words.ts'
import { compilePhrases } from '../../phrases.ts'

export const boilerplate: BoilerplateWords = {
  links: compilePhrases(`
    read also, also read, click here to read, click here for more, sign up here for, watch also
  `),
  labels: compilePhrases(`
    read more, read, related, related story, related stories, related article, related articles, see also, see more,
    more, more on this, more on this story, watch, listen, must read, don't miss, in case you
    missed it, recommended, further reading, read next, up next, go deeper
  `),
  furniture: compilePhrases(`
    share this, share on, share via, share, tweet this, follow us, follow our, follow the latest, like us on,
    subscribe to, subscribe now, subscribe, sign up for, sign up to, sign up, sign in, log in, click here, download
    our, download the app, get our, join our, advertisement, advert, sponsored, story continues below, article
    continues below, continue reading, skip to content, skip to main content, skip advertisement, all rights reserved, copyright, ©, this article
    was originally, this story was originally, tags, topics, filed under, comments, leave a comment, post a comment,
    last updated, last modified, updated at, published on, published at, min read, minute read, print, copy link,
    copy url, email this, newsletter, our standards, get the latest, stay up to date, support our journalism, support our work, support us,
    donate, terms of use, privacy policy, cookie policy, back to top, get in touch, have you been affected
  `),
  ends: compilePhrases(`
    you may also like, you might also like, you may also be interested in, you might also be interested in, more
    from, most read, most popular, most viewed, related stories, related articles, related topics, related content,
    recommended for you, recommended stories, trending now, trending, top stories, more on this story, more stories,
    around the web, from our partners, editor's picks, editors' picks, read next
  `),
  bylines: compilePhrases(`
    by, written by, reported by, reporting by, edited by, editing by, story by, words by, photographs by, photos by,
    additional reporting by, compiled by, posted by, from our correspondent
  `),
  writers: compilePhrases('reporter, reporters, editor, editors, writer, author, correspondent, story, words, photos'),
  captions: compilePhrases(`
    file photo, file image, file picture, photo, photo by, photograph, picture, image, image source, image caption,
    image credit, getty images, getty, ap photo, reuters file, afp photo, pictured, photo credit, courtesy, handout,
    shutterstock, screengrab, screenshot, via reuters, via ap, epa, infographic, photo illustration
  `),
  agencies: compilePhrases(`
    reuters, ap, afp, upi, dpa, xinhua, bloomberg, cnn, bbc, ani, pti, ians, tass, anadolu, associated press, the
    associated press, agencies, agence france presse, efe, ansa, kyodo, yonhap, cnbc, npr
  `),
}
