# One image for gateway and subgraphs; the command says which. Node runs the .ts files as they are.
FROM node:24-bookworm-slim AS dashboard
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The builder of the pages comes as an optional package for each platform.
RUN npm ci --ignore-scripts --omit=dev --loglevel=error
COPY schema ./schema
COPY scripts ./scripts
COPY dashboard ./dashboard
RUN node scripts/dashboard.ts

FROM node:24-bookworm-slim

WORKDIR /app
ENV NODE_ENV=production
COPY package.json package-lock.json .npmrc ./
# The bundled PostgreSQL and Node of other platforms are optional packages; a container needs neither.
RUN npm ci --ignore-scripts --omit=dev --omit=optional --loglevel=error
COPY kit ./kit
COPY database ./database
COPY schema ./schema
COPY gateway ./gateway
COPY subgraphs ./subgraphs
COPY --from=dashboard /app/dashboard/dist ./dashboard/dist
# HUB_DATA_DIR: the last good supergraph of the gateway.
RUN mkdir .hub && chown node .hub
USER node
EXPOSE 4000
CMD ["node", "gateway/index.ts"]
