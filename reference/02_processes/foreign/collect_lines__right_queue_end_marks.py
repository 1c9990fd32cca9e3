# exercise: collect_lines
# label: right
# style: second-week student, one Queue, None from each worker as its end mark, put in finally
from multiprocessing import Process, Queue


def work(task, number, queue):
    try:
        task(number, queue.put)
    finally:
        queue.put(None)  # not a line: lines are strings


def collect_lines(task, workers):
    queue = Queue()
    processes = []
    for number in range(workers):
        process = Process(target=work, args=(task, number, queue))
        process.start()
        processes.append(process)

    lines = []
    ended = 0
    while ended < workers:
        line = queue.get()
        if line is None:
            ended += 1
        else:
            lines.append(line)

    for process in processes:
        process.join()
    return lines
