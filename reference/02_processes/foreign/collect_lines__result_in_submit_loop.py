# exercise: collect_lines
# label: wrong
# mistake: result() stands in the submit loop: one worker after another

from concurrent.futures import ProcessPoolExecutor


def _run(task, number):
    mine = []
    try:
        task(number, mine.append)
    except Exception:
        pass
    return mine


def collect_lines(task, workers):
    lines = []
    for n in range(workers):
        with ProcessPoolExecutor(max_workers=1) as ex:
            lines.extend(ex.submit(_run, task, n).result())
    return lines
