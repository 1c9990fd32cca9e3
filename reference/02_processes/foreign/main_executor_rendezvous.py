# exercise: main
# label: right
# style: over-engineered concurrent.futures: a barrier makes sure that both workers take a share
import multiprocessing
from concurrent.futures import ProcessPoolExecutor

_PARTIES = 2
_rendezvous = None


def _equip(barrier) -> None:
    global _rendezvous
    _rendezvous = barrier


def _do_share(numbers) -> dict:
    _rendezvous.wait()
    return {number: square(number) for number in numbers}


def main() -> None:
    """Print the squares of 0 to 9 in order, worked out by two processes."""
    context = multiprocessing.get_context()
    shares = [range(start, 10, _PARTIES) for start in range(_PARTIES)]
    merged: dict = {}
    with ProcessPoolExecutor(
        max_workers=_PARTIES,
        mp_context=context,
        initializer=_equip,
        initargs=(context.Barrier(_PARTIES),),
    ) as executor:
        for part in executor.map(_do_share, shares):
            merged.update(part)
    print(*(merged[number] for number in sorted(merged)))


if __name__ == "__main__":
    main()
