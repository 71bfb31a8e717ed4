import './Quote.css';

/** What somebody wrote, letter by letter. The quotation marks are the page's, so that the text stays exactly theirs. */
export function Quote({ text }: { readonly text: string }) {
  return (
    <blockquote className="quote" dir="auto">
      {text}
    </blockquote>
  );
}
