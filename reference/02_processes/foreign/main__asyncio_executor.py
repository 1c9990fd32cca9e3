# exercise: main
# label: right
# style: asyncio with run_in_executor on a process pool of two

import asyncio
from concurrent.futures import ProcessPoolExecutor


async def amain():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(max_workers=2) as pool:
        return await asyncio.gather(*[loop.run_in_executor(pool, square, n) for n in range(10)])


def main():
    for s in asyncio.run(amain()):
        print(s)

if __name__ == "__main__":
    main()
