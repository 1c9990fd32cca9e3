# exercise: converse
# label: wrong
# mistake: the child never closes its copy of the parent's end, so it gets no EOFError and is terminated; breaks "that is how the child learns that the conversation is over (not by a message, a count or a signal), and ends, without an exception"
from multiprocessing import Pipe, Process


def _loop(pipe, task):
    there = pipe[1]
    while True:
        try:
            question = there.recv()
        except EOFError:
            there.close()
            return
        there.send(task(question))


def converse(task, values):
    pipe = Pipe()
    here, there = pipe
    process = Process(target=_loop, args=(pipe, task))
    process.start()
    there.close()
    answers = []
    with here:
        for value in values:
            here.send(value)
            answers.append(here.recv())
    process.join(timeout=0.5)
    if process.is_alive():  # sometimes it does not stop, no idea why
        process.terminate()
        process.join()
    return answers
