# exercise: collect_lines
# label: right
# style: a consumer thread takes from the queue; the parent joins all workers and then puts the only end mark itself
import multiprocessing
import threading


def run_worker(task, number, queue):
    task(number, queue.put)


def consume(queue, lines):
    for line in iter(queue.get, None):
        lines.append(line)


def collect_lines(task, workers):
    queue = multiprocessing.Queue()
    lines = []
    processes = [
        multiprocessing.Process(target=run_worker, args=(task, i, queue))
        for i in range(workers)
    ]
    for process in processes:
        process.start()
    consumer = threading.Thread(target=consume, args=(queue, lines))
    consumer.start()
    for process in processes:
        process.join()  # a worker ends when its lines are in the pipe
    queue.put(None)
    consumer.join()
    queue.close()
    queue.join_thread()
    return lines
