# exercise: run_in_process
# label: right
# style: nervous about join() without an end: joins with a short timeout, again and again until there is an exit code
from multiprocessing import Process

PASO = 0.5  # segundos


def run_in_process(task, *args):
    hijo = Process(target=task, args=args)
    hijo.start()
    vueltas = 0
    while hijo.exitcode is None:  # None = todavía vive
        hijo.join(timeout=PASO)
        vueltas += 1
        # print("esperando...", vueltas, hijo.pid)
    return hijo.exitcode
