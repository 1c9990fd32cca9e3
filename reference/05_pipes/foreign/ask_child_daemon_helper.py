# exercise: ask_child
# label: wrong
# mistake: relies on daemon=True instead of join, the child may be alive after the call
import multiprocessing


def _ask_child_job(unused_port, port, task):
    unused_port.close()
    try:
        port.send(task(port.recv()))
    finally:
        port.close()


def ask_child(task, value):
    here, there = multiprocessing.Pipe()
    job = multiprocessing.Process(
        target=_ask_child_job, args=(here, there, task), daemon=True
    )
    job.start()
    there.close()
    try:
        here.send(value)
        return here.recv()
    finally:
        here.close()
