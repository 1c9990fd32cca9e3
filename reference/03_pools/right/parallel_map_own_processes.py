# exercise: parallel_map
# style: processes_and_simple_queues
import multiprocessing


def _serve(func, todo, done):
    while True:
        job = todo.get()
        if job is None:
            return
        number, item = job
        try:
            done.put((number, True, func(item)))
        except Exception as error:
            done.put((number, False, error))


def parallel_map(func, items, processes=4):
    todo, done = multiprocessing.SimpleQueue(), multiprocessing.SimpleQueue()
    workers = [
        multiprocessing.Process(target=_serve, args=(func, todo, done))
        for _ in range(processes)
    ]
    for worker in workers:
        worker.start()
    for job in enumerate(items):
        todo.put(job)
    for _ in workers:
        todo.put(None)
    answers = {}
    for _ in items:
        number, good, value = done.get()
        answers[number] = (good, value)
    for worker in workers:
        worker.join()
    for number in sorted(answers):
        good, value = answers[number]
        if not good:
            raise value
    return [answers[number][1] for number in range(len(items))]
