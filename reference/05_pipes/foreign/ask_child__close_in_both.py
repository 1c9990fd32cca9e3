# exercise: ask_child
# label: right

from multiprocessing import Pipe, Process


def _answer_once(here, there, task):
    here.close()  # Ann: the parent's end, only a copy of it
    question = there.recv()
    there.send(task(question))
    there.close()


def ask_child(task, value):
    here, there = Pipe()
    child = Process(target=_answer_once, args=(here, there, task))
    child.start()
    there.close()  # Ben: and this is only a copy of the child's
    try:
        here.send(value)
        answer = here.recv()  # Ann: before join, it may be a long one
    finally:
        here.close()
        child.join()
    return answer
