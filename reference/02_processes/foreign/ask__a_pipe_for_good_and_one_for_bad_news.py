# exercise: ask
# label: right
# style: physicist, two channels instead of a tagged pair: one pipe for the value, one for the text of the exception (the first is closed before the second speaks)
import multiprocessing as mp


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process raised or died before it had an answer.  Given: use it as it is."""

    def __init__(self, exit_code: int | None, message: str = "") -> None:
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message

def messung(gut, schlecht, aufgabe, argumente):
    """Läuft im Kindprozess."""
    try:
        wert = aufgabe(*argumente)
    except BaseException as fehler:
        gut.close()  # der Vater merkt: hier kommt nichts mehr
        schlecht.send(str(fehler))
        raise
    gut.send(wert)


def empfange(kanal):
    """(da, was): ob etwas kam, und was."""
    try:
        return True, kanal.recv()
    except (EOFError, OSError):
        return False, ""


def ask(task, *args):
    gut_lesen, gut_schreiben = mp.Pipe(duplex=False)
    schlecht_lesen, schlecht_schreiben = mp.Pipe(duplex=False)
    kind = mp.Process(target=messung, args=(gut_schreiben, schlecht_schreiben, task, args))
    kind.start()
    gut_schreiben.close()
    schlecht_schreiben.close()
    text = ""
    try:
        geklappt, wert = empfange(gut_lesen)
        if not geklappt:
            _, text = empfange(schlecht_lesen)
    finally:
        kind.join()
        gut_lesen.close()
        schlecht_lesen.close()
    if geklappt:
        return wert
    raise ChildFailed(kind.exitcode, text)
