# exercise: run_all
# label: right
# style: joins with short timeouts until the list of living threads is empty

import threading


def run_all(tasks):
    alive = []
    for job in tasks:
        th = threading.Thread(target=job, daemon=True)
        th.start()
        alive.append(th)
    while alive:
        alive[0].join(timeout=0.05)
        alive = [th for th in alive if th.is_alive()]
