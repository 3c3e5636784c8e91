// All that the first view can do without: one file of its own, fetched once that view stands or a link leads elsewhere.
export { ActionPage } from '../explore/ActionPage.tsx';
export { loadSources } from '../explore/pickerSource.ts';
export { call } from '../calls/send.ts';
export { UsersView } from '../people/UsersView.tsx';
export { RecordView } from '../record/RecordView.tsx';
export { WorkbenchView } from '../workbench/WorkbenchView.tsx';
export { KeyDialog } from './KeyDialog.tsx';
