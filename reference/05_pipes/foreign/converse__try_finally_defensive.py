# exercise: converse
# label: right
# style: defensive: try/finally, errors of the pipe handled
from multiprocessing import Pipe, Process


def child(here, there, task):
    here.close()
    try:
        while True:
            try:
                q = there.recv()
            except (EOFError, ConnectionResetError):
                break
            try:
                there.send(task(q))
            except BrokenPipeError:
                break
    finally:
        there.close()


def converse(task, values):
    here, there = Pipe()
    process = Process(target=child, args=(here, there, task), daemon=True)
    process.start()
    there.close()
    answers = []
    try:
        for value in list(values):
            here.send(value)
            answers.append(here.recv())
    finally:
        if not here.closed:
            here.close()
        process.join()
    return answers
