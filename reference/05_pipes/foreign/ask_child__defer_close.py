# exercise: ask_child
# label: right
import multiprocessing


def _answer_once(here, there, task):
    here.close()  # the parent's end
    question = there.recv()
    there.send(task(question))
    there.close()


def ask_child(task, value):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_answer_once, args=(here, there, task))
    child.start()
    there.close()
    try:
        here.send(value)
        return here.recv()
    finally:  # defer
        here.close()
        child.join()
