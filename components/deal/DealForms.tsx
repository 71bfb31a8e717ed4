import type { DealView } from '../../lib/domain/panel-view.ts';
import { DisqualifyForm } from './DisqualifyForm.tsx';
import type { DealForm } from './deal-form.ts';
import { EditDealForm } from './EditDealForm.tsx';
import { MergeForm } from './MergeForm.tsx';
import { MoveBackForm } from './MoveBackForm.tsx';
import { OverrideForm } from './OverrideForm.tsx';

interface DealFormsProps {
  readonly form: DealForm;
  readonly deal: DealView;
  readonly currency: string;
  readonly onClose: () => void;
}

export function DealForms({ form, deal, currency, onClose }: DealFormsProps) {
  switch (form) {
    case 'none':
      return null;
    case 'edit':
      return <EditDealForm deal={deal} currency={currency} onClose={onClose} />;
    case 'override':
      return <OverrideForm deal={deal} onClose={onClose} />;
    case 'back':
      return <MoveBackForm deal={deal} onClose={onClose} />;
    case 'disqualify':
      return <DisqualifyForm deal={deal} onClose={onClose} />;
    case 'merge':
      return <MergeForm deal={deal} onClose={onClose} />;
  }
}
