# exercise: results_from_processes
# label: wrong
# mistake: only an exit code other than 0 counts as dead, so a child whose task leaves the program with sys.exit() or os._exit(0) is waited for forever: "The item of a process that died (its task raised, it left the program, it was killed) is missing, and nobody waits for it."
import multiprocessing
import queue
from collections import Counter


def publish(task, item, exchange):
    exchange.put((item, task(item)))


def crashed(consumers):
    codes = Counter(consumer.exitcode for consumer in consumers)
    return codes.total() - codes[None] - codes[0]


def results_from_processes(task, items):
    exchange = multiprocessing.Queue()
    consumers = [
        multiprocessing.Process(target=publish, args=(task, item, exchange))
        for item in items
    ]
    for consumer in consumers:
        consumer.start()

    acknowledged = {}
    while len(acknowledged) + crashed(consumers) < len(consumers):
        try:
            item, value = exchange.get(timeout=0.1)
        except queue.Empty:
            continue
        acknowledged[item] = value

    for consumer in consumers:
        consumer.join()
    exchange.close()
    exchange.join_thread()
    return acknowledged
