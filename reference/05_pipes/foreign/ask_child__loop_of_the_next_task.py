# exercise: ask_child
# label: wrong
# mistake: mixed up with converse: the child answers until EOFError but has an open copy of the parent's end, join(1) hides it and the child lives on; breaks "When the call returns, the child has ended and has been joined"
from multiprocessing import Pipe, Process


def _answer_all(ends, task):
    _here, there = ends
    while True:
        try:
            value = there.recv()
        except EOFError:
            break
        there.send(task(value))
    there.close()


def ask_child(task, value):
    here, there = ends = Pipe()
    child = Process(target=_answer_all, args=(ends, task), daemon=True)
    child.start()
    there.close()
    here.send(value)
    answer = here.recv()
    here.close()  # the child sees EOFError and ends
    child.join(1)
    return answer
