FROM node:20-slim AS build
WORKDIR /paifang
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY src src
COPY schemas schemas
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-slim
ENV NODE_ENV=production PAIFANG_HOST=0.0.0.0 PAIFANG_DATA_DIR=/data
WORKDIR /paifang
COPY --from=build /paifang/package.json ./
COPY --from=build /paifang/node_modules node_modules
COPY --from=build /paifang/dist dist
COPY --from=build /paifang/schemas schemas
RUN mkdir /data && chown node /data
USER node
VOLUME /data
EXPOSE 8848
HEALTHCHECK --interval=5s --start-period=10s CMD ["node", "-e", "fetch('http://127.0.0.1:8848/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# exec form: the process gets SIGTERM itself and can drain
CMD ["node", "--max-semi-space-size=32", "dist/main.js", "serve"]
