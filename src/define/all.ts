// Registers every tag. Drawing and styles come first, and all is in the order that makes the one script smallest.
import '../elements/banner/banner.styles.js';
import '../elements/banner/campaign-drawing.js';
import '../elements/report-button/report-button.styles.js';
import '../elements/exit/exit.styles.js';
import '../elements/helpline-card/helpline-card.styles.js';
import {HelplineCard} from '../elements/helpline-card/helpline-card.js';
import {Materials} from '../elements/materials/materials.js';
import {Banner} from '../elements/banner/banner.js';
import {Explainer} from '../elements/explainer/explainer.js';
import {Share} from '../elements/share/share.js';
import {SignalQuiz} from '../elements/signal-quiz/signal-quiz.js';
import {SafetyGuide} from '../elements/safety-guide/safety-guide.js';
import {Facts} from '../elements/facts/facts.js';
import {ReportButton} from '../elements/report-button/report-button.js';
import {Exit} from '../elements/exit/exit.js';
import {define} from './define.js';
import type {Tag} from './tags.js';

const elements = {
  'blue-heart-banner': Banner,
  'blue-heart-signal-quiz': SignalQuiz,
  'blue-heart-report-button': ReportButton,
  'blue-heart-helpline-card': HelplineCard,
  'blue-heart-exit': Exit,
  'blue-heart-share': Share,
  'blue-heart-materials': Materials,
  'blue-heart-facts': Facts,
  'blue-heart-explainer': Explainer,
  'blue-heart-safety-guide': SafetyGuide,
} satisfies Record<Tag, CustomElementConstructor>;

Object.entries(elements).forEach(([tag, element]) => define(tag as Tag, element));
