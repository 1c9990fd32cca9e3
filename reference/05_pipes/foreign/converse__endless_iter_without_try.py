# exercise: converse
# label: wrong
# mistake: nobody catches the EOFError in the child, so after every conversation the child dies of it, with a traceback on the screen and exit code 1; it breaks "and ends, without an exception".

import multiprocessing


def _answer_all(task, here, there):
    here.close()
    # iter with a mark that never comes: until the pipe is closed
    for question in iter(there.recv, object()):
        there.send(task(question))


def converse(task, values):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_answer_all, args=(task, here, there))
    child.start()
    there.close()
    answers = []
    with here:
        for value in values:
            here.send(value)
            answers.append(here.recv())
    child.join()
    return answers
