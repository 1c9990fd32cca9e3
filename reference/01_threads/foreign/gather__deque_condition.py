# exercise: gather
# label: right
# style: deque and Condition, counts the reports

import threading
from collections import deque


def gather(tasks):
    cond = threading.Condition()
    reports = deque()

    def run(k, f):
        try:
            report = (k, f(), None)
        except BaseException as ex:
            report = (k, None, ex)
        with cond:
            reports.append(report)
            cond.notify_all()

    crew = [threading.Thread(target=run, args=(k, f)) for k, f in enumerate(tasks)]
    for member in crew:
        member.start()
    with cond:
        cond.wait_for(lambda: len(reports) == len(crew))
    for member in crew:
        member.join()
    ordered = sorted(reports, key=lambda r: r[0])
    for _, _, ex in ordered:
        if ex is not None:
            raise ex
    return [v for _, v, _ in ordered]
