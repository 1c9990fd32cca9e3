# exercise: collect_lines
# expect: shared-end
import multiprocessing


def _work(end, task, number):
    task(number, end.send)


def collect_lines(task, workers):
    reader, writer = multiprocessing.Pipe(False)  # <- here
    crew = [
        multiprocessing.Process(target=_work, args=(writer, task, n))
        for n in range(workers)
    ]
    for one in crew:
        one.start()
    writer.close()
    lines = []
    try:
        while True:
            lines.append(reader.recv())
    except EOFError:
        pass
    for one in crew:
        one.join()
    return lines
