import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { sayWho } from "./api.js";
import { DecideForm } from "./decide-form.js";
import { closeDialog as close, dialog, trying, who, words } from "./state.js";

/** The dialog that is open, if one is. */
export function Dialogs() {
  const open = dialog.value;
  if (open === null) return null;
  const said = words.value;
  if (open.name === "help")
    return (
      <Modal title={said.help}>
        <table class="keys">
          <tbody>
            {said.keys.map(([key, meaning]) => (
              <tr key={key}>
                <th scope="row" class="keys-key">
                  <kbd>{key}</kbd>
                </th>
                <td>{meaning}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div class="actions dialog-actions">
          <button type="button" onClick={close}>
            {said.close}
          </button>
        </div>
      </Modal>
    );
  if (open.name === "who")
    return (
      <Modal title={said.whoTitle}>
        <WhoForm next={open.next} />
      </Modal>
    );
  return (
    <Modal
      title={open.bulk === null ? said.kinds[open.kind] : said.bulkTitle(open.bulk)}
      key={`${open.kind} ${open.bulk}`}
    >
      <DecideForm first={open.kind} bulk={open.bulk} />
    </Modal>
  );
}

/** The browser's own modal dialog: it keeps the focus inside and gives it back. */
function Modal({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const element = useRef<HTMLDialogElement>(null);
  // The event of an element that is gone comes late, when another dialog may be open.
  const own = useRef(dialog.value);
  const leave = (): void => {
    if (dialog.value === own.current) close();
  };
  useEffect(() => {
    const shown = element.current!;
    const before = document.activeElement;
    shown.showModal();
    return () => {
      shown.close();
      // A button that is gone gives the focus to the list, from where the keys go on.
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog ref={element} aria-labelledby="h-dialog" onClose={leave} onCancel={leave}>
      <h2 id="h-dialog" class="dialog-title">
        {title}
      </h2>
      {children}
    </dialog>
  );
}

function WhoForm({ next }: { readonly next: (() => void) | null }) {
  const said = words.value;
  const [name, setName] = useState(who.value ?? "");
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault();
        const told = await trying(() => sayWho(name));
        if (told === null) return;
        who.value = told.who;
        close();
        next?.();
      }}
    >
      <label class="field">
        {said.byWho}
        <input
          name="who"
          required
          maxLength={60}
          autocomplete="name"
          aria-describedby="who-hint"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <p id="who-hint" class="hint">
        {said.whoHint}
      </p>
      <div class="actions dialog-actions">
        <button type="submit" class="primary">
          {said.save}
        </button>
        <button type="button" onClick={close}>
          {said.cancel}
        </button>
      </div>
    </form>
  );
}
