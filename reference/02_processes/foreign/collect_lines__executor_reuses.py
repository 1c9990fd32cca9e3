# exercise: collect_lines
# label: wrong
# mistake: a ProcessPoolExecutor: an idle process takes the next number as well, so two workers share a process

from concurrent.futures import ProcessPoolExecutor


def _run(task, number):
    mine = []
    try:
        task(number, mine.append)
    except Exception:
        pass
    return mine


def collect_lines(task, workers):
    if not workers:
        return []
    lines = []
    with ProcessPoolExecutor(max_workers=workers) as ex:
        for part in [ex.submit(_run, task, n) for n in range(workers)]:
            lines += part.result()
    return lines
