# exercise: main
# label: right
# style: library author, an executor with a context, a barrier through the initializer so that each half gets its own process
import multiprocessing
from concurrent.futures import ProcessPoolExecutor

_start_line = None


def _get_ready(barrier):
    global _start_line
    _start_line = barrier


def _squares(numbers):
    _start_line.wait()  # the other half is in the other process
    return [square(number) for number in numbers]


def main() -> None:
    context = multiprocessing.get_context()
    barrier = context.Barrier(2)
    with ProcessPoolExecutor(
        max_workers=2,
        mp_context=context,
        initializer=_get_ready,
        initargs=(barrier,),
    ) as executor:
        low, high = executor.map(_squares, [range(5), range(5, 10)])
    print("\n".join(str(value) for value in low + high))


if __name__ == "__main__":
    main()
