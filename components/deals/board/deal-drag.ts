/** The type under which a dragged deal's id travels. It fits nothing outside of this page. */
export const DRAGGED_DEAL = 'application/x-countersign-deal';
