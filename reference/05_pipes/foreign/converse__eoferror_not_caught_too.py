# exercise: converse
# label: wrong
# mistake: the child does not catch the EOFError at the end, so it dies of it every time: a traceback on stderr and exit code 1 instead of an end without an exception

import multiprocessing


def serve(task, mine, parents):
    parents.close()
    # runs until the parent closes the pipe
    while True:
        value = mine.recv()
        answer = task(value)
        mine.send(answer)


def converse(task, values):
    here, there = multiprocessing.Pipe()
    process = multiprocessing.Process(target=serve, args=(task, there, here))
    process.start()
    there.close()

    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())

    here.close()
    process.join()
    return answers
