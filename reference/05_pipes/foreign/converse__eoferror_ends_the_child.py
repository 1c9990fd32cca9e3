# exercise: converse
# label: wrong
# mistake: nobody catches the EOFError in the child: it ends with a traceback and exit code 1 after every conversation. Breaks "that is how the child learns that the conversation is over ..., and ends, without an exception."

import multiprocessing


def _answer_all(mine, theirs, task):
    theirs.close()
    with mine:
        while True:  # recv ends the loop when the parent has closed its end
            mine.send(task(mine.recv()))


def converse(task, values):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_answer_all, args=(there, here, task))
    child.start()
    there.close()
    answers = []
    with here:
        for value in values:
            here.send(value)
            answers.append(here.recv())
    child.join()
    return answers
