/** Words that dress a picture and do not say what it shows. Our own lists. */

/** Said to make it better: a help for models trained on tagged captions, noise elsewhere. */
export const BOOSTERS =
  /(?<![\p{L}\p{N}(-])(?:masterpiece|(?:best|high|highest|top|ultra|amazing) quality|(?:highly|ultra|insanely|extremely|super|incredibly|very|hyper)[- ]?detailed|(?:intricate|fine|extreme|ultra|insane) details?|trending on (?:artstation|behance|deviantart|pixiv|cgsociety|500px)|(?:artstation|cgsociety)(?: hq)?|award[- ]winning|absurdres|highres|ultra[- ]high[- ]?res(?:olution)?|hdr|uhd|ultra hd|ultra[- ]realistic|professional(?:ly)? (?:shot|quality)|sharp focus|perfect composition|best shot)(?![\p{L}\p{N}:-])/giu;

/** A resolution said in words. */
export const RESOLUTION_WORDS =
  /(?<![\p{L}\p{N}-])(?:in )?(?:4|8|12|16|32|64)k(?: (?:uhd|hd|resolution|ultra hd|quality))?(?![\p{L}\p{N}-])/giu;

/** What says how it looks: a medium, a style, light, color, mood, framing. */
export const LOOK =
  /\b(?:photo\w*|painting|painted|illustration|illustrated|drawing|drawn|sketch\w*|render\w*|art|artwork|style\w*|anime|manga|cartoon\w*|comic|watercolou?rs?|oil on|logo|icon|poster|sticker|pixel|vector|3-?d|cgi|cinematic|film|noir|minimalist\w*|flat|isometric|low poly|lit|light\w*|glow\w*|backlit|sun\w*|moonlit|neon|golden hour|blue hour|shadows?|colou?rs?|colou?rful|palette|tones?|pastel|monochrome|black and white|sepia|vintage|retro|mood\w*|atmospher\w*|dramatic|dreamy|close-?up|macro|wide shot|portrait|aerial|view|angle|\d+ ?mm|bokeh|depth of field|realistic|surreal\w*|abstract|gothic|baroque|impressionis\w+|cyberpunk|steampunk|ukiyo-e|art (?:nouveau|deco)|engraving|etching|woodcut|mosaic|fresco|origami|claymation|embroider\w+|stained glass|collage|diorama|still life|statue|sculpture|paper ?craft|craft|mockup|blueprint|diagram|product shot|studio|headshot|selfie|snapshot|polaroid|drone|design|map|infographic|flyer|banner|wallpaper|pattern|tattoo|mural|graffiti|storyboard|doodle|clip ?art|silhouette|emblem|badge|crest|mascot|avatar|emoji|sprite|chibi|pixar|disney|ghibli|lego|calligraphy|typography|coloring page|ink|pencil|charcoal|crayons?|chalk|acrylic|gouache|parchment|\d\+?(?:girls?|boys?)|score_\d\w*|source_\w+|rating_\w+)\b/iu;
