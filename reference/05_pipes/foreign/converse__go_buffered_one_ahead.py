# exercise: converse
# label: wrong
# mistake: subtle: treats the pipe as a buffered channel and is always one question ahead; a large answer and a large next question wait for each other forever. Breaks "The parent sends a value and waits for its answer before it sends the next one."

import multiprocessing as mp

CAP = 2  # make(chan any, 2): the worker never has to wait for its next question


def worker(ch, peer, task):
    peer.close()
    while True:
        try:
            request = ch.recv()
        except EOFError:
            return
        ch.send(task(request))


def converse(task, values):
    ours, theirs = mp.Pipe()
    proc = mp.Process(target=worker, args=(theirs, ours, task))
    proc.start()
    theirs.close()
    answers = []
    in_flight = 0
    for value in values:
        ours.send(value)
        in_flight += 1
        if in_flight == CAP:
            answers.append(ours.recv())
            in_flight -= 1
    while in_flight > 0:
        answers.append(ours.recv())
        in_flight -= 1
    ours.close()
    proc.join()
    return answers
