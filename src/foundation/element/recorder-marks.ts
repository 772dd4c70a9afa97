import {html, type TemplateResult} from 'lit';

/**
 * Marks content that session recorders and analytics must not record, in the way that their documents name:
 * - PostHog `ph-no-capture`: posthog.com/docs/session-replay/privacy
 * - rrweb `rr-block`: github.com/rrweb-io/rrweb/blob/master/guide.md
 * - Sentry `sentry-block`: docs.sentry.io/platforms/javascript/session-replay/privacy
 * - FullStory `fs-exclude`: developer.fullstory.com/browser/fullcapture/privacy
 * - Hotjar `data-hj-suppress`: help.hotjar.com
 * - Clarity `data-clarity-mask`: learn.microsoft.com/clarity/setup-and-installation/clarity-masking
 * - Datadog `data-dd-privacy`: docs.datadoghq.com/session_replay/browser/privacy_options
 * - Matomo `data-matomo-mask`: matomo.org/faq/heatmap-session-recording
 * - LogRocket `data-private`: docs.logrocket.com/reference/dom
 */
export function unrecorded(content: unknown): TemplateResult {
  return html`<div
    class="ph-no-capture rr-block sentry-block fs-exclude"
    data-hj-suppress
    data-clarity-mask="true"
    data-dd-privacy="hidden"
    data-matomo-mask
    data-private
  >
    ${content}
  </div>`;
}
