# exercise: converse
# label: wrong
# misjudged: passed
# mistake: the child catches EOFError and leaves with sys.exit("end of the conversation"): SystemExit with a text, which is written to stderr and makes the exit code 1 (breaks "that is how the child learns that the conversation is over ..., and ends, without an exception")
import multiprocessing
import sys


def _child(here, there, task):
    here.close()
    while True:
        try:
            question = there.recv()
        except EOFError:
            sys.exit("end of the conversation")  # instead of the traceback
        there.send(task(question))


def converse(task, values):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_child, args=(here, there, task))
    child.start()
    there.close()
    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())
    here.close()
    child.join()
    return answers
