# exercise: worker_count
# label: right
# style: translated from Erlang: one clause with a guard for each case, as in a function head with "when"
import multiprocessing


def worker_count(jobs: int) -> int:
    match jobs, multiprocessing.cpu_count():
        case n, _ if n < 1:
            return 1
        case n, schedulers if n > schedulers:
            return schedulers
        case n, _:
            return n
