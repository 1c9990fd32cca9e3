# exercise: ask_child
# label: right
# style: event-loop person: polls with a short timeout, as often as needed, before each recv; never gives up
import multiprocessing as mp

TICK = 0.05  # seconds; only how often we look, not how long we wait


def wait_for(end):
    while not end.poll(TICK):
        continue
    return end.recv()


def child_main(end, other, task):
    other.close()
    value = wait_for(end)
    end.send(task(value))
    end.close()


def ask_child(task, value):
    here, there = mp.Pipe()
    child = mp.Process(target=child_main, args=(there, here, task))
    child.start()
    there.close()
    try:
        here.send(value)
        return wait_for(here)
    finally:
        here.close()
        child.join()
