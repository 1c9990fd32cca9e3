# after: pymodbus-dev/pymodbus#2529: serve_forever() blocks until the server stops
# truth: live
# outside: client
import asyncio


async def main():
    done = asyncio.Event()

    async def answer(reader, writer):
        print(await reader.readline())
        writer.close()
        done.set()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await done.wait()


asyncio.run(main())
