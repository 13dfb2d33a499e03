/**
 * Artists who live, or did a short while ago, and words for how their pictures look. Facts only: what one sees, no
 * names. That they live: their own sites and encyclopedias as of 2025, confidence medium; where one has died since,
 * services refuse recent artists all the same (https://galecia.com/blogs/jim-craner/first-thoughts-dall-e-v3).
 */
export interface Artist {
  /** Every way the name is written, lower case, letters without accents. */
  names: readonly string[];
  /** What one sees in the pictures. */
  looks: string;
}

const artist = (names: string, looks: string): Artist => ({ names: names.split('|'), looks });

export const ARTISTS: readonly Artist[] = [
  artist('greg rutkowski|rutkowski', 'epic fantasy oil painting with dramatic light and loose brushwork'),
  artist('artgerm|stanley lau', 'polished digital portrait with smooth skin and flowing hair'),
  artist('wlop', 'luminous digital painting with soft backlight and drifting fabric'),
  artist('loish|lois van baarle', 'flowing digital portrait with warm gradients and curving lines'),
  artist('ross tran|rossdraws', 'bright digital illustration with saturated rim light'),
  artist('ilya kuvshinov', 'clean anime portrait with flat muted colors'),
  artist('sakimichan', 'glossy digital figure painting with soft highlights'),
  artist('hayao miyazaki|miyazaki', 'hand-painted animation with lush greenery and soft clouds'),
  artist('makoto shinkai|shinkai', 'detailed anime scenery with glowing skies and lens flare'),
  artist('junji ito', 'black and white horror manga with dense fine hatching and spirals'),
  artist('katsuhiro otomo', 'detailed science fiction manga with intricate cityscapes'),
  artist('yoshitaka amano', 'delicate ink and watercolor fantasy with flowing thin lines'),
  artist('eiichiro oda', 'exaggerated adventure manga with bold outlines'),
  artist('takashi murakami', 'flat pop art with smiling flowers and bright candy colors'),
  artist('yayoi kusama|kusama', 'dense polka dots and repeating nets in bold colors'),
  artist('yoshitomo nara', 'simple painting of a large-eyed child on a plain pastel ground'),
  artist('banksy', 'black stencil graffiti on a bare wall with one accent of red'),
  artist('shepard fairey', 'screen-printed poster in red, cream and blue with bold shading'),
  artist('kaws', 'flat cartoon figure with crossed-out eyes and thick outlines'),
  artist('damien hirst', 'rows of evenly spaced colored dots on white'),
  artist('jeff koons', 'mirror-polished balloon sculpture in bright metallic color'),
  artist('david hockney|hockney', 'flat sunlit pools and landscapes in bold bright colors'),
  artist('gerhard richter', 'blurred photo painting with paint dragged across the surface'),
  artist('anselm kiefer', 'thick gray layers of paint, straw and ash on a vast canvas'),
  artist('jenny saville', 'monumental fleshy figure in thick oil paint'),
  artist('kehinde wiley', 'regal portrait before a dense pattern of ornamental flowers'),
  artist('ai weiwei', 'large installation of repeated everyday objects'),
  artist('olafur eliasson', 'immersive installation of mist and colored light'),
  artist('beeple|mike winkelmann', 'dystopian 3D render with giant figures and neon haze'),
  artist('simon stalenhag', 'quiet countryside with rusting giant machines in cold evening light'),
  artist('peter mohrbacher', 'surreal winged figure in glowing pastel digital paint'),
  artist('craig mullins', 'loose digital concept art with broad confident strokes'),
  artist('feng zhu', 'industrial science fiction concept art with strong perspective'),
  artist('karla ortiz', 'realistic fantasy portrait in muted tones'),
  artist('james gurney', 'realistic painting of a fantasy world in warm natural light'),
  artist('boris vallejo', 'heroic fantasy oil painting of muscular figures'),
  artist('michael whelan', 'finely detailed science fiction cover painting with vivid skies'),
  artist('alan lee', 'misty watercolor of ancient forests and ruins'),
  artist('john howe', 'dramatic fantasy painting of towers and dragons'),
  artist('roger dean', 'floating rock islands and organic arches in vivid color'),
  artist('alex grey', 'glowing anatomical figure in symmetrical patterns of light'),
  artist('jim lee', 'dynamic superhero comic with dense cross-hatching'),
  artist('frank miller', 'stark black and white comic with heavy shadows'),
  artist('todd mcfarlane', 'intricate superhero comic with billowing capes'),
  artist('tim burton', 'gothic whimsical scene with spindly figures and spirals'),
  artist('wes anderson', 'symmetrical scene in pastel colors with flat staging'),
  artist('annie leibovitz', 'staged portrait photograph in dramatic painterly light'),
  artist('steve mccurry', 'portrait photograph with intense eyes and rich saturated color'),
  artist('andreas gursky', 'vast straight-on photograph full of tiny repeated detail'),
  artist('cindy sherman', 'staged self-portrait in costume, in the manner of a film still'),
  artist('david lachapelle', 'glossy surreal fashion photograph in candy colors'),
  artist('quentin blake', 'scratchy ink drawing with loose watercolor washes'),
  artist('oliver jeffers', 'childlike painting with simple figures and handwritten letters'),
  artist('malika favre', 'flat vector illustration with bold negative space'),
];

export interface ArtistPolicy {
  source: string;
  /** The month it was seen. */
  seen: string;
  confidence: 'high' | 'medium' | 'low';
}

const openAi: ArtistPolicy = {
  source: 'openai.com/dall-e-3, and the instructions of ChatGPT as quoted at community.openai.com/t/726821',
  seen: '2024-04',
  confidence: 'high',
};
/** Microsoft offers OpenAI's models; of its own it says that living artists may report their names (PC Gamer). */
const microsoft: ArtistPolicy = { ...openAi, confidence: 'low' };

/**
 * What services are known to do, by target. Gemini was seen to take some and to refuse others
 * (tess.design/blog, confidence low); of Firefly, Imagen and DALL·E 2 nothing was found; Midjourney and what one runs
 * oneself take them.
 */
export const ARTIST_POLICIES: Readonly<Record<string, ArtistPolicy>> = {
  'dall-e-3': openAi,
  // Single artists are refused, the styles of studios are not.
  'gpt-image': {
    source: 'OpenAI, addendum to the system card of GPT-4o: image generation',
    seen: '2025-03',
    confidence: 'high',
  },
  'bing-image-creator': microsoft,
  copilot: microsoft,
};
