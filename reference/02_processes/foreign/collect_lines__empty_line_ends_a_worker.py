# exercise: collect_lines
# label: wrong
# mistake: the end mark is the empty string and is tested by truth, so a line "" ends its worker early

import multiprocessing


def _worker(conn, task, number):
    try:
        task(number, conn.send)
    finally:
        try:
            conn.send("")  # like readline at the end of a file
        except BrokenPipeError:
            pass
        conn.close()


def collect_lines(task, workers):
    pairs = []
    for number in range(workers):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        p = multiprocessing.Process(target=_worker, args=(sender, task, number))
        p.start()
        sender.close()
        pairs.append((p, receiver))

    lines = []
    for p, receiver in pairs:
        while line := receiver.recv():
            lines.append(line)
        receiver.close()
    for p, receiver in pairs:
        p.join()
    return lines
