import { askOf, type Fault, type Faulty, mistyped, placesOf, put } from './fault.ts';
import { shift } from './periods.ts';
import { date, number, words } from './print.ts';
import { figure } from './template.ts';
import type { Doc, Happening } from './world.ts';

/** A wrong figure in the place of an answered one; `kind` figures only. */
function wrongFigure(how: 'digit' | 'turn' | 'ten' | 'near', only?: string, spelled = false): Fault {
  return ({ scene, pieces, rng }) => {
    const places = placesOf(pieces, ['figure']).filter(
      (at) => !only || askOf(scene, pieces[at]!.slot!.id).is === only,
    );
    if (places.length === 0) return undefined;
    const at = rng.pick(places);
    const { id, noun } = pieces[at]!.slot!;
    const ask = askOf(scene, id);
    const value = scene.now[id] as number;
    const unit = ask.is === 'money' ? 1e6 : 1;
    const wrong = mistyped(value / unit, scene, rng, how);
    if (wrong === undefined || (ask.is === 'percent' && wrong > 100) || (spelled && wrong % 1 !== 0))
      return undefined;
    const text = spelled ? `${words(wrong)} ${noun}` : figure(ask, wrong * unit, noun);
    return put(pieces, at, text, 'unsupported');
  };
}

const otherNouns = ['doanh nghiệp tư nhân', 'hộ gia đình', 'xã, phường', 'học viên', 'tổ chức hội'];
const otherUnits: Record<string, string> = { ha: 'm2', km: 'm', tấn: 'tạ', mm: 'cm' };

const wrongUnit: Fault = ({ scene, pieces, rng }) => {
  const places = placesOf(pieces, ['figure', 'people']).filter(
    (at) => askOf(scene, pieces[at]!.slot!.id).is !== 'percent',
  );
  if (places.length === 0) return undefined;
  const at = rng.pick(places);
  const { text, slot } = pieces[at]!;
  if (/ (?:tỷ|triệu) đồng$/.test(text))
    return put(
      pieces,
      at,
      text.replace(/(tỷ|triệu)(?= đồng$)/, (unit) => (unit === 'tỷ' ? 'triệu' : 'tỷ')),
      'unsupported',
    );
  return put(
    pieces,
    at,
    text.replace(slot!.noun, otherUnits[slot!.noun] ?? rng.pick(otherNouns)),
    'unsupported',
  );
};

const swapped: Fault = ({ scene, pieces, rng }) => {
  const places = placesOf(pieces, ['figure']).filter((at) =>
    ['count', 'part', 'rest'].includes(askOf(scene, pieces[at]!.slot!.id).is),
  );
  if (places.length < 2) return undefined;
  const first = rng.int(0, places.length - 2);
  const [a, b] = [places[first]!, places[first + 1]!];
  const value = (at: number) => scene.now[pieces[at]!.slot!.id] as number;
  const one = (at: number, from: number): Faulty =>
    put(pieces, at, `${number(value(from))} ${pieces[at]!.slot!.noun}`, 'unsupported');
  if (value(a) === value(b) || pieces.slice(a, b).some(({ text }) => text.includes('\n'))) return undefined;
  const whole = one(a, b);
  return {
    pieces: one(b, a).pieces.map((piece, at) => (at === a ? whole.pieces[a]! : piece)),
    labels: [...whole.labels, ...one(b, a).labels],
  };
};

const wrongDoc =
  (how: 'number' | 'day' | 'year' | 'symbol'): Fault =>
  ({ scene, pieces, rng }) => {
    const places = placesOf(pieces, ['cite']);
    if (places.length === 0) return undefined;
    const at = rng.pick(places);
    const { type, number: no, date: iso } = scene.now[pieces[at]!.slot!.id] as Doc;
    const [head, code] = [no.split('/')[0]!, no.slice(no.indexOf('/'))];
    const [year, month, day] = iso.split('-');
    const wrongHead = mistyped(Number(head), scene, rng, rng.pick(['digit', 'turn', 'near'] as const));
    if (wrongHead === undefined || (how === 'symbol' && type === 'Công văn')) return undefined;
    const text = {
      number: `${type} số ${wrongHead}${code} ngày ${date(iso)}`,
      day: `${type} số ${no} ngày ${date(`${year}-${month}-${String((Number(day) % 27) + 1).padStart(2, '0')}`)}`,
      year: `${type} số ${no} ngày ${date(`${Number(year) - 1}-${month}-${day}`)}`,
      symbol: `${type} số ${no.replace(/\/[^-]+-/, type === 'Báo cáo' ? '/KH-' : '/BC-')} ngày ${date(iso)}`,
    }[how];
    return put(pieces, at, text, 'unsupported');
  };

const wrongTitle: Fault = ({ scene, pieces, rng }) => {
  const places = placesOf(pieces, ['title']);
  if (places.length === 0) return undefined;
  const at = rng.pick(places);
  const others = scene.world.asks.flatMap((ask) =>
    ask.is === 'doc' && ask.id === pieces[at]!.slot!.id
      ? []
      : ['sử dụng, bảo quản tài sản công', 'bổ nhiệm, luân chuyển viên chức'],
  );
  return put(
    pieces,
    at,
    others.length > 0
      ? rng.pick(others)
      : rng.pick(['quản lý, sử dụng xe ô tô công', 'phân công trực lãnh đạo dịp nghỉ lễ']),
    'unsupported',
  );
};

const wrongName: Fault = ({ scene, pieces, rng }) => {
  const places = placesOf(pieces, ['name']);
  if (places.length === 0) return undefined;
  const at = rng.pick(places);
  const ask = askOf(scene, pieces[at]!.slot!.id);
  if (ask.is !== 'text') return undefined;
  const [right, wrong] = [ask.value.split(/(?=[ ,])/), ask.wrong.split(/(?=[ ,])/)];
  const from = wrong.findIndex((word, index) => word !== right[index]);
  const last =
    wrong.length -
    1 -
    [...wrong].reverse().findIndex((word, index) => word !== right[right.length - 1 - index]);
  return put(
    pieces,
    at,
    ask.wrong,
    'unsupported',
    wrong
      .slice(Math.max(0, from - 1), last + 1)
      .join('')
      .trim(),
  );
};

const wrongPeople: Fault = ({ scene, pieces, rng }) => {
  const places = placesOf(pieces, ['people']);
  if (places.length === 0) return undefined;
  const at = rng.pick(places);
  const { id, noun } = pieces[at]!.slot!;
  const wrong = mistyped(
    (scene.now[id] as Happening).people,
    scene,
    rng,
    rng.pick(['digit', 'turn', 'ten', 'near'] as const),
  );
  return wrong === undefined ? undefined : put(pieces, at, `${number(wrong)} ${noun}`, 'unsupported');
};

const wrongDay: Fault = ({ scene, pieces, rng }) => {
  const places = placesOf(pieces, ['date']);
  if (places.length === 0) return undefined;
  const at = rng.pick(places);
  const iso = (scene.now[pieces[at]!.slot!.id] as Happening).date;
  const day = ((Number(iso.slice(8)) + rng.int(1, 20)) % 27) + 1;
  return put(pieces, at, date(`${iso.slice(0, 8)}${String(day).padStart(2, '0')}`), 'unsupported');
};

const wrongKept: Fault = ({ scene, pieces, rng }) => {
  const [right, wrong] = rng.pick(scene.world.kept);
  const at = pieces.findIndex(({ kept, text }) => kept && text.includes(right));
  return at < 0 ? undefined : put(pieces, at, pieces[at]!.text.replace(right, wrong), 'unsupported', wrong);
};

/** A number in a piece that is computed, made wrong by more than rounding explains. */
function miscomputed(is: 'share' | 'diff' | 'growth' | 'mean'): Fault {
  return ({ scene, pieces, rng }) => {
    const places = placesOf(pieces, [is]);
    if (places.length === 0) return undefined;
    const at = rng.pick(places);
    const { text } = pieces[at]!;
    const match = /\d[\d.]*(?:,\d+)?/.exec(text)!;
    const value = Number(match[0].replaceAll('.', '').replace(',', '.'));
    const wrong = rng.chance(0.5)
      ? mistyped(value, scene, rng, 'turn')
      : mistyped(value, scene, rng, 'digit');
    if (wrong === undefined || Math.abs(wrong - value) < Math.max(0.5, value * 0.03)) return undefined;
    if (is === 'share' && wrong > 100) return undefined;
    const changed = text.replace(
      match[0],
      is === 'diff' && !text.includes(',') ? number(wrong) : number(wrong, 'bare'),
    );
    return put(pieces, at, changed, 'arithmetic', changed.split(' so với')[0]!);
  };
}

const turned =
  (is: 'diff' | 'growth'): Fault =>
  ({ pieces, rng }) => {
    const places = placesOf(pieces, [is]);
    if (places.length === 0) return undefined;
    const at = rng.pick(places);
    const text = pieces[at]!.text.replace(/^(tăng|giảm)/, (word) => (word === 'tăng' ? 'giảm' : 'tăng'));
    return put(pieces, at, text, 'polarity', text.split(' so với')[0]!);
  };

const turnedZero: Fault = ({ pieces, rng }) => {
  const at = placesOf(pieces, ['zero'])[0];
  if (at === undefined) return undefined;
  return put(pieces, at, pieces[at]!.slot!.noun.replace('N', number(rng.int(2, 9))), 'polarity');
};

const turnedVerb: Fault = ({ pieces }) => {
  const at = placesOf(pieces, ['verb'])[0];
  return at === undefined ? undefined : put(pieces, at, pieces[at]!.slot!.noun, 'polarity');
};

const different: Fault = ({ scene, pieces, rng }) => {
  const places = placesOf(pieces, ['figure', 'people'], true);
  if (places.length === 0) return undefined;
  const at = rng.pick(places);
  const { id, noun } = pieces[at]!.slot!;
  const value = scene.now[id]!;
  const wrong = mistyped(
    typeof value === 'number' ? value : (value as Happening).people,
    scene,
    rng,
    rng.pick(['digit', 'turn', 'ten', 'near'] as const),
  );
  return wrong === undefined ? undefined : put(pieces, at, `${number(wrong)} ${noun}`, 'contradiction');
};

const differentDoc: Fault = ({ scene, pieces, rng }) => {
  const at = placesOf(pieces, ['short'], true)[0];
  if (at === undefined) return undefined;
  const { type, number: no } = scene.now[pieces[at]!.slot!.id] as Doc;
  const wrong = mistyped(Number(no.split('/')[0]), scene, rng, rng.pick(['digit', 'near', 'ten'] as const));
  return wrong === undefined
    ? undefined
    : put(pieces, at, `${type} số ${wrong}${no.slice(no.indexOf('/'))}`, 'contradiction');
};

const lastFigure: Fault = ({ scene, pieces, rng }) => {
  const told = new Set(scene.world.previous.join(' ').match(/(?<=\{)[a-z-]+/g));
  const fresh = (at: number) =>
    !pieces.some(
      ({ slot }) => slot && ['diff', 'growth'].includes(slot.is) && slot.id === pieces[at]!.slot!.id,
    );
  const places = placesOf(pieces, ['figure']).filter((at) => told.has(pieces[at]!.slot!.id) && fresh(at));
  if (places.length === 0) return undefined;
  const at = rng.pick(places);
  const { id, noun } = pieces[at]!.slot!;
  const text = figure(askOf(scene, id), scene.before[id] as number, noun);
  return text === pieces[at]!.text || Object.values(scene.now).includes(scene.before[id]!)
    ? undefined
    : put(pieces, at, text, 'stale');
};

const lastDoc: Fault = ({ scene, pieces }) => {
  const at = placesOf(pieces, ['cite'])[0];
  if (at === undefined) return undefined;
  const { type, number: no, date: iso } = scene.before[pieces[at]!.slot!.id] as Doc;
  return put(pieces, at, `${type} số ${no} ngày ${date(iso)}`, 'stale');
};

const lastDay: Fault = ({ scene, pieces }) => {
  const at = placesOf(pieces, ['date'])[0];
  if (at === undefined) return undefined;
  const iso = (scene.now[pieces[at]!.slot!.id] as Happening).date;
  const last = shift(scene.span, -1);
  const month = scene.span.kind === 'tháng' ? String(last.index).padStart(2, '0') : iso.slice(5, 7);
  const text = date(
    `${scene.span.kind === 'tháng' ? last.year : scene.span.year - 1}-${month}-${iso.slice(8)}`,
  );
  return put(pieces, at, text, 'stale');
};

/** Figures, documents, names and computed things made false: family → fault. */
export const figureFaults: Record<string, Fault> = {
  'unsupported digit': wrongFigure('digit'),
  'unsupported digit again': wrongFigure('digit'),
  'unsupported digits turned': wrongFigure('turn'),
  'unsupported one off': wrongFigure('near'),
  'unsupported ten times': wrongFigure('ten'),
  'unsupported money': wrongFigure('digit', 'money'),
  'unsupported percent': wrongFigure('digit', 'percent'),
  'unsupported words': wrongFigure('digit', 'count', true),
  'unsupported unit': wrongUnit,
  'unsupported swap': swapped,
  'unsupported number': wrongDoc('number'),
  'unsupported day': wrongDoc('day'),
  'unsupported year': wrongDoc('year'),
  'unsupported symbol': wrongDoc('symbol'),
  'unsupported title': wrongTitle,
  'unsupported name': wrongName,
  'unsupported people': wrongPeople,
  'unsupported event day': wrongDay,
  'unsupported kept': wrongKept,
  'arithmetic share': miscomputed('share'),
  'arithmetic difference': miscomputed('diff'),
  'arithmetic growth': miscomputed('growth'),
  'arithmetic mean': miscomputed('mean'),
  'polarity difference': turned('diff'),
  'polarity growth': turned('growth'),
  'polarity zero': turnedZero,
  'polarity verb': turnedVerb,
  'contradiction figure': different,
  'contradiction reference': differentDoc,
  'stale figure': lastFigure,
  'stale document': lastDoc,
  'stale event day': lastDay,
};
