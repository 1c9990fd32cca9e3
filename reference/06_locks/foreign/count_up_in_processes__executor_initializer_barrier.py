# exercise: count_up_in_processes
# label: right
# style: ProcessPoolExecutor with initializer and barrier
import multiprocessing
from concurrent.futures import ProcessPoolExecutor

state = {}


def prepare(counter, lock, barrier):
    state.update(counter=counter, lock=lock, barrier=barrier)


def run(times):
    state["barrier"].wait()
    for _ in range(times):
        with state["lock"]:
            state["counter"].value += 1


def count_up_in_processes(counter, times, workers):
    if workers > 0:
        ctx = multiprocessing.get_context()
        stuff = (counter, ctx.Lock(), ctx.Barrier(workers))
        with ProcessPoolExecutor(workers, ctx, prepare, stuff) as ex:
            for f in [ex.submit(run, times) for _ in range(workers)]:
                f.result()
