# exercise: converse
# label: wrong
# mistake: the child believes that poll(None) is false when the other end is closed, but it is true then, so recv() raises an EOFError that nobody catches and the child ends with a traceback and the exit code 1; breaks "and ends, without an exception"
import multiprocessing


def _answer_while_asked(here, there, task):
    here.close()
    while there.poll(None):  # waits for a question, or for the end
        there.send(task(there.recv()))
    there.close()


def converse(task, values):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(
        target=_answer_while_asked, args=(here, there, task)
    )
    child.start()
    there.close()
    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())
    here.close()
    child.join()
    return answers
