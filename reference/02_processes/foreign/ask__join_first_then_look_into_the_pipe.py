# exercise: ask
# label: wrong
# mistake: "the value of the task, however large: also megabytes": join() comes before recv(), so with a value larger than the pipe the child waits in send and the parent in join: deadlock
from multiprocessing import Pipe, Process


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process raised or died before it had an answer.  Given: use it as it is."""

    def __init__(self, exit_code: int | None, message: str = "") -> None:
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message

def enfant(bout, tache, arguments):
    try:
        bout.send(("ok", tache(*arguments)))
    except BaseException as erreur:
        bout.send(("erreur", str(erreur)))
        raise


def ask(task, *args):
    parent, bout = Pipe()
    p = Process(target=enfant, args=(bout, task, args))
    p.start()
    p.join()  # d'abord attendre la fin, comme ca on connait le exitcode
    if not parent.poll():
        # il est mort sans un mot
        raise ChildFailed(p.exitcode, "")
    etat, valeur = parent.recv()
    if etat == "erreur":
        raise ChildFailed(p.exitcode, valeur)
    return valeur
