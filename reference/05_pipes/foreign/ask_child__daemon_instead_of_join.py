# exercise: ask_child
# label: wrong
# mistake: daemon=True is taken for a join: a daemon is only ended when the whole program ends, so after the call the child may still be alive and nobody has joined it (it stays in multiprocessing.active_children() or as a zombie); breaks "the child has ended and has been joined".
import multiprocessing


def _answer_once(end, task):
    with end:
        end.send(task(end.recv()))


def ask_child(task, value):
    context = multiprocessing.get_context()
    here, there = context.Pipe(duplex=True)
    with here, there:
        child = context.Process(
            target=_answer_once, kwargs={"end": there, "task": task}, daemon=True
        )
        child.start()
        here.send(value)
        return here.recv()
