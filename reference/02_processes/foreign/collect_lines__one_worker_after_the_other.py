# exercise: collect_lines
# label: wrong
# mistake: starts a worker, reads it to its end and joins it before it starts the next one: never two at once

import multiprocessing


def _tell(task, number, sender):
    task(number, sender.send)
    sender.close()


def collect_lines(task, workers):
    lines = []
    for number in range(workers):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=_tell, args=(task, number, sender))
        process.start()
        sender.close()
        while True:
            try:
                lines.append(receiver.recv())
            except EOFError:
                break
        process.join()
    return lines
