# exercise: collect_lines
# label: wrong
# mistake: the end mark of a worker is the text "STOP", so an emitted line "STOP" counts as an end and it and other lines are lost; breaks "any text, of any length" and "The lines are returned"
import multiprocessing

POISON_PILL = "STOP"


def _produce(queue, task, number):
    try:
        task(number, queue.put)
    finally:
        queue.put(POISON_PILL)


def collect_lines(task, workers):
    queue = multiprocessing.SimpleQueue()
    producers = [
        multiprocessing.Process(target=_produce, args=(queue, task, number))
        for number in range(workers)
    ]
    for producer in producers:
        producer.start()

    lines = []
    alive = workers
    while alive > 0:
        line = queue.get()
        if line == POISON_PILL:
            alive -= 1
        else:
            lines.append(line)

    for producer in producers:
        producer.join()
    return lines
