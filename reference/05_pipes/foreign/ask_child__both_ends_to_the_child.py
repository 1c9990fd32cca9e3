# exercise: ask_child
# label: right
import multiprocessing


def _answer_once(here, there, task):
    here.close()  # the parent's end: not mine
    try:
        value = there.recv()
        there.send(task(value))
    finally:
        there.close()


def ask_child(task, value):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_answer_once, args=(here, there, task))
    started = False
    try:
        child.start()
        started = True
        there.close()
        here.send(value)
        answer = here.recv()
    finally:
        here.close()
        there.close()  # a second close does nothing
        if started:
            child.join()
    return answer
