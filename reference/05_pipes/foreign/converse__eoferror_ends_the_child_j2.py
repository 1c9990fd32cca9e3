# exercise: converse
# label: wrong
# mistake: the child does not catch the EOFError at the end, so every call ends with a traceback of the child and its exit code 1; breaks "and ends, without an exception" (read as: without exception, that is, always)

from multiprocessing import Pipe, Process


def _talk(here, there, task):
    here.close()
    # Ann: the child "ends, without an exception". Without exception: in every case!
    # Ben: and so it does: recv raises EOFError, and the child is at its end. No `if`,
    # no `break`, nothing that we could forget.
    while True:
        question = there.recv()
        there.send(task(question))


def converse(task, values):
    here, there = Pipe()
    child = Process(target=_talk, args=(here, there, task))
    child.start()
    there.close()
    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())
    here.close()
    child.join()
    return answers
