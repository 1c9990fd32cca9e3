# exercise: ask
# label: wrong
# mistake: "when the child dies without a word" ChildFailed is due: the parent sits in queue.get(), which nobody will ever answer after os._exit or a signal: it waits for ever
from multiprocessing import Process, Queue


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process raised or died before it had an answer.  Given: use it as it is."""

    def __init__(self, exit_code: int | None, message: str = "") -> None:
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message

def dziecko(kolejka, zadanie, argumenty):
    try:
        wynik = zadanie(*argumenty)
    except BaseException as blad:
        kolejka.put((False, str(blad)))
        raise
    else:
        kolejka.put((True, wynik))


def ask(task, *args):
    kolejka = Queue()
    p = Process(target=dziecko, args=(kolejka, task, args))
    p.start()
    ok, wynik = kolejka.get()  # get before join! (wykład 4)
    p.join()
    if not ok:
        raise ChildFailed(p.exitcode, wynik)
    return wynik
